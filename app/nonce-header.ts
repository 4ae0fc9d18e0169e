/** How the proxy tells a page the nonce that its own scripts must carry. */
export const NONCE_HEADER = "x-nonce";
