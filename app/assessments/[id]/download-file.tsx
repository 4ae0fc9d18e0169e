"use client";

import { useState } from "react";
import { Button } from "@/app/ui/button";
import { Modal } from "@/app/ui/modal";
import { UserText } from "@/app/ui/user-text";
import { fileAddress } from "../addresses";

/** The assessment as a file that another installation opens to the same numbers, and what doesn't fit into it. */
export function DownloadFile(props: { id: string; apart: readonly { key: string; title: string }[] }) {
  const { id, apart } = props;
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button aria-haspopup="dialog" onClick={() => setOpen(true)}>
        Download file
      </Button>
      {open && (
        <Modal title="Download as a file" onClosed={() => setOpen(false)}>
          {(close) => (
            <>
              <p>
                The file holds the definition, the evidence and{" "}
                {apart.length > 0 ? "the scenarios that are judged in it" : "all scenarios"}, with every
                reason. Another installation imports it to the same numbers. Versions, seeds, what lies in the
                bin and which scenarios are frozen stay here.
              </p>
              <p className="mt-4">
                <a href={fileAddress(id)} download className="button" data-tone="primary">
                  Download the assessment
                </a>
              </p>
              {apart.length > 0 && (
                <>
                  <h3 className="mt-6">Frozen with an earlier definition</h3>
                  <p className="mt-1 text-sm">
                    The definition has changed since these scenarios were frozen. Each leaves in a file of its
                    own, with the definition it was judged in.
                  </p>
                  <ul className="mt-2 grid gap-1 text-sm">
                    {apart.map(({ key, title }) => (
                      <li key={key}>
                        <a
                          href={fileAddress(id, key)}
                          download
                          className="inline-block py-1 text-accent underline underline-offset-2"
                        >
                          Download <UserText>{title}</UserText>
                        </a>
                      </li>
                    ))}
                  </ul>
                </>
              )}
              <div className="mt-6 flex justify-end">
                <Button onClick={close}>Close</Button>
              </div>
            </>
          )}
        </Modal>
      )}
    </>
  );
}
