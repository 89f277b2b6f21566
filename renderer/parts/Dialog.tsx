import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';

type Props = {
  readonly title: string;
  readonly opened: boolean;
  close(): void;
  readonly children: ReactNode;
};

/** A dialog with a name, a named way out, and the focus inside until it is closed. */
export function Dialog({ title, opened, close, children }: Props) {
  return (
    <Modal opened={opened} onClose={close} title={<span className="dialog-title">{title}</span>}>
      <div className="stack">{children}</div>
    </Modal>
  );
}
