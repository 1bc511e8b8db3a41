/** The demo register holds only invented or public data, so its password is printed on its door. */
export const demoPassword = 'protokol-demo'
/** Its one user, who may do everything. */
export const demoUserName = 'Көрсөтмө'
