import { paths } from '../../paths.ts'

/** Where somebody goes after signing in: the place they came from if it is one of ours, else their overview. */
export function goesTo(then: string | null): string {
  if (!then || then.length > 500 || !local.test(then)) return paths.overview()
  return [paths.signIn(), paths.signOut(), paths.staySignedIn()].some((way) => then.startsWith(way))
    ? paths.overview()
    : then
}

/** One slash, then no second: browsers take `//` and `/\` for another host. Neither white space nor controls. */
const local = /^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/
