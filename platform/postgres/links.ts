import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

interface Link {
  source: string
  target: string
}

/** The links that a tree of packaged programs needs: a package can hold none, so it lists them in a file of its own. */
export function linksOf(tree: string): Link[] {
  const list = join(tree, 'pg-symlinks.json')
  return existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as Link[]) : []
}

/** Makes what is missing of them, since the package's install script need not have run. */
export function restoreLinks(tree: string, links: Link[]): void {
  for (const { source, target } of links) {
    const link = join(tree, target.replace(/^native\//, ''))
    if (dirname(source) !== dirname(target) || existsSync(link)) continue
    try {
      symlinkSync(basename(source), link)
    } catch {
      // A tree that we may not write to is copied, and the copy gets its links.
    }
  }
}
