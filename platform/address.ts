/** The parameters of an address: `ParamsOf<'/applications/:id'>` is `{ id: string }`. */
export type ParamsOf<P extends string> = P extends `${string}:${infer Name}/${infer Rest}`
  ? { [K in Name]: string } & ParamsOf<`/${Rest}`>
  : P extends `${string}:${infer Name}`
    ? { [K in Name]: string }
    : object

type Count<P extends string, N extends string[] = []> = P extends `${string}:${string}/${infer Rest}`
  ? Count<`/${Rest}`, [...N, string]>
  : P extends `${string}:${string}`
    ? [...N, string]
    : N

/** A named address: call it with the values of its parameters, in order, for a link. */
export interface Address<P extends string = string> {
  (...values: Count<P>): string
  template: P
}

/** Names an address, like `/applications/:id/submit`. */
export function address<const P extends string>(template: P): Address<P> {
  const fill = (...values: string[]) => {
    let next = 0
    return template.replaceAll(/:[a-z]+/g, () => encodeURIComponent(values[next++] ?? ''))
  }
  return Object.assign(fill, { template }) as Address<P>
}

/** Whether a part of an address, or of a form, is a row's id. */
export const isId = (text: string) => /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(text)
