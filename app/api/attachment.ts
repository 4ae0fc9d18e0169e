/**
 * The Content-Disposition of a file to be saved. The plain name holds nothing but letters, digits and ". _ -", so that
 * no quote or line break of a title can end it; what else the name has stands in the extended one (RFC 6266, RFC 8187).
 */
export function attachment(name: string): string {
  const plain = name.replace(/[^\w.-]+/g, "-").replace(/^[.-]+/, "") || "file";
  const extended = encodeURIComponent(name.replace(/\p{Cs}/gu, "")).replace(
    /['()*!]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${extended}`;
}
