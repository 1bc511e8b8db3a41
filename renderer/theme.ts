import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core'

/** One accent: a quiet teal that keeps 4.5:1 against white from shade 7 on (WCAG 2.2, 1.4.3). */
const desk: MantineColorsTuple = [
  '#e9f5f6',
  '#d5e8ea',
  '#a9d0d5',
  '#7ab8bf',
  '#53a3ac',
  '#3b96a0',
  '#2b8792',
  '#1d717b',
  '#126069',
  '#004e57',
]

/** Every family here holds Ң Ө Ү; the first that the machine has is used. */
const fontFamily = "'Segoe UI', 'Noto Sans', 'DejaVu Sans', 'Liberation Sans', Arial, sans-serif"

export const theme = createTheme({
  colors: { desk },
  primaryColor: 'desk',
  primaryShade: 7,
  fontFamily,
  headings: { fontFamily, fontWeight: '600' },
  fontSizes: { xs: '12px', sm: '14px', md: '14px', lg: '16px', xl: '18px' },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  autoContrast: true,
  components: {
    TextInput: { defaultProps: { size: 'sm' } },
    Textarea: { defaultProps: { size: 'sm', autosize: true, minRows: 2 } },
    Select: { defaultProps: { size: 'sm', checkIconPosition: 'right' } },
    Button: { defaultProps: { size: 'sm' } },
    // Mantine writes badges in capitals, in which ң ө ү and Latin look alike are hard to read.
    Badge: { styles: { label: { textTransform: 'none' } } },
    Tooltip: { defaultProps: { openDelay: 400, withinPortal: true } },
  },
})

/**
 * Mantine's own greys, reds and yellows stay below 4.5:1 against white, and its field borders below 3:1 (WCAG 2.2, 1.4.3
 * and 1.4.11); measured against body, alert and selected row.
 */
export const readableColors: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': '#5a6068',
    '--mantine-color-placeholder': '#666c74',
    '--mantine-color-error': '#c22525',
    '--mantine-color-red-text': '#c22525',
    '--mantine-color-red-light-color': '#a61e1e',
    '--mantine-color-yellow-light-color': '#7a4a00',
    '--mantine-color-desk-light-color': '#004e57',
    '--mantine-color-default-border': '#8c9299',
    '--mantine-color-disabled-color': '#6a7078',
  },
  dark: {
    '--mantine-color-dimmed': '#a9b0b8',
    '--mantine-color-placeholder': '#9aa1a9',
    '--mantine-color-error': '#ff8787',
    '--mantine-color-red-text': '#ff8787',
    '--mantine-color-red-light-color': '#ffa8a8',
    '--mantine-color-yellow-light': '#3d3416',
    '--mantine-color-yellow-light-color': '#ffe066',
    '--mantine-color-anchor': '#7ab8bf',
    '--mantine-color-desk-light-color': '#a9d0d5',
    '--mantine-color-desk-outline': '#7ab8bf',
    '--mantine-color-default-border': '#7a7a7a',
    '--mantine-color-disabled-color': '#8f8f8f',
  },
})
