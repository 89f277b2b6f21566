import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import './dialog.css';

type Props = {
  readonly title: string;
  readonly opened: boolean;
  close(): void;
  readonly children: ReactNode;
};

/**
 * A dialog with a name, a named way out, and the focus inside until it is closed. Its head is put together
 * here, for Mantine's own is a second banner of the page.
 */
export function Dialog({ title, opened, close, children }: Props) {
  return (
    <Modal.Root opened={opened} onClose={close}>
      <Modal.Overlay />
      <Modal.Content>
        <div className="dialog-head">
          <Modal.Title>{title}</Modal.Title>
          <Modal.CloseButton />
        </div>
        <Modal.Body className="stack">{children}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
