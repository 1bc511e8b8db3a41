import { createTheme, type MantineColorsTuple } from '@mantine/core'

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
  primaryShade: { light: 7, dark: 5 },
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
    Tooltip: { defaultProps: { openDelay: 400, withinPortal: true } },
  },
})
