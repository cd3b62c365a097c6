/** A number that is another one as soon as one of the moments is; from 1 on, at most nine digits. */
export const versionOf = (moments: readonly Date[]) =>
  moments.reduce((sum, moment) => (sum * 31 + moment.getTime()) % 999_999_937, moments.length) + 1
