/** The demo register holds only invented or public data, so its password is printed on its door. */
export const demoPassword = 'protokol-demo'
