import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';
import { common } from '../../shared/words/screens/common.ts';

/** The one primary; shade 7 is `--primary`, which buttons and ticks are filled with. */
const deep: MantineColorsTuple = [
  '#e9f0f8',
  '#d3e0f0',
  '#a9c2e0',
  '#7ea2cf',
  '#5a87bf',
  '#3f6faf',
  '#2c5c9d',
  '#1b4b8a',
  '#153f76',
  '#123768',
];

const step = { fontWeight: '700', lineHeight: '1.3' };

/** What `@mantine/core` 9.7.3 is told, so that its controls meet the same measure as our own parts. */
export const theme = createTheme({
  colors: { deep },
  primaryColor: 'deep',
  primaryShade: 7,
  black: '#0b1b2b',
  autoContrast: true,
  luminanceThreshold: 0.22,
  respectReducedMotion: true,
  cursorType: 'pointer',
  focusClassName: 'ring', // in the place of Mantine's own; focus.css draws it
  fontFamily: '"Atkinson Hyperlegible Next Variable", "Segoe UI", system-ui, sans-serif',
  fontFamilyMonospace: 'ui-monospace, Consolas, "Liberation Mono", monospace',
  fontSizes: { xs: '0.875rem', sm: '1rem', md: '1rem', lg: '1.1875rem', xl: '1.5rem' },
  lineHeights: { xs: '1.5', sm: '1.5', md: '1.5', lg: '1.45', xl: '1.3' },
  spacing: { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.5rem', xl: '2rem' },
  radius: { xs: '4px', sm: '4px', md: '4px', lg: '4px', xl: '4px' },
  defaultRadius: 'sm',
  shadows: { xs: 'none', sm: 'none', md: 'none', lg: 'none', xl: 'none' },
  headings: {
    fontWeight: '700',
    sizes: {
      h1: { fontSize: '2rem', ...step },
      h2: { fontSize: '1.5rem', ...step },
      h3: { fontSize: '1.1875rem', ...step },
    },
  },
  components: {
    CloseButton: { defaultProps: { 'aria-label': common.close, size: 'lg' } },
    ModalRoot: { defaultProps: { size: '40rem', transitionProps: { duration: 0 } } },
    ModalOverlay: { defaultProps: { backgroundOpacity: 0.5, color: '#0b1b2b' } },
    ModalCloseButton: { defaultProps: { 'aria-label': common.close, size: 'lg' } },
    Button: { defaultProps: { size: 'md' } },
    TextInput: { defaultProps: { size: 'md' } },
    PasswordInput: { defaultProps: { size: 'md', visibilityToggleFocusable: true } },
    Textarea: { defaultProps: { size: 'md' } },
    NativeSelect: { defaultProps: { size: 'md' } },
    Checkbox: { defaultProps: { size: 'md' } },
    Radio: { defaultProps: { size: 'md' } },
    Notification: { defaultProps: { closeButtonProps: { 'aria-label': common.close } } },
  },
});

/** Mantine's own light greys fall short of 4.5 to 1; its words, lines and faults take ours (tokens.css). */
export const variables: CSSVariablesResolver = () => ({
  variables: {
    '--mantine-color-text': 'var(--ink)',
    '--mantine-color-body': 'var(--paper)',
  },
  light: {
    '--mantine-color-text': 'var(--ink)',
    '--mantine-color-body': 'var(--paper)',
    '--mantine-color-dimmed': 'var(--muted)',
    '--mantine-color-error': 'var(--red-edge)',
    '--mantine-color-placeholder': 'var(--muted)',
    '--mantine-color-anchor': 'var(--primary)',
    '--mantine-color-default-border': 'var(--edge)',
    '--mantine-color-disabled': 'var(--wash)',
    '--mantine-color-disabled-color': 'var(--muted)',
    '--mantine-color-disabled-border': 'var(--edge)',
  },
  dark: {},
});
