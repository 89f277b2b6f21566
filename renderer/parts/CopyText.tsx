import { Button, Textarea } from '@mantine/core';
import { useRef, useState } from 'react';
import { common } from '../../shared/words/screens/common.ts';

/** Words to take elsewhere: selected and copied with one press, or by hand. */
export function CopyText({ label, text }: { label: string; text: string }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState(false);
  const copy = (): void => {
    field.current?.select();
    // The window has no permission to write to the clipboard by itself; this copies what is selected.
    setCopied(document.execCommand('copy'));
  };
  return (
    <div className="stack">
      <Textarea ref={field} label={label} value={text} readOnly autosize minRows={2} />
      <div className="row">
        <Button variant="default" onClick={copy}>
          {common.copy}
        </Button>
        <span role="status">{copied ? common.copied : ''}</span>
      </div>
    </div>
  );
}
