/** A desk's and a phone's screen. */
export const widths = { desk: { width: 1280, height: 900 }, phone: { width: 375, height: 812 } }
