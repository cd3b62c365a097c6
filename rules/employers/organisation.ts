/** An organisation of the directory with the names it has and had. */
export interface Organisation {
  code: string
  kind: string
  opened: string | null
  /** The last day, as `yyyy-mm-dd`. */
  closed: string | null
  names: readonly { name: string; from: string; to: string | null }[]
}
