import { setNonce } from 'get-nonce';

/** What the served page lets its own style elements pass with; nothing else may bring styles in. */
export const nonce = document.querySelector<HTMLElement>('meta[property="csp-nonce"]')?.nonce ?? '';

// The scroll lock of Mantine's dialogs makes a style element of its own and asks here for its nonce.
setNonce(nonce);
