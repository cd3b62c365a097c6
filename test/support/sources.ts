import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { repositoryRoot } from '../../platform/repository.ts'

export interface Import {
  /** What stands in quotes: a package, or a file of ours as its path from the root. */
  of: string
  /** Only its types are used. */
  types: boolean
  /** What stands between `import` and `from`. */
  names: string
}

export interface Source {
  /** The path from the root. */
  path: string
  lines: number
  text: string
  imports: Import[]
}

/** Folders that hold no source of ours. */
const others = new Set(['node_modules', '.node', 'dist', 'data', '.git'])

/** Every TypeScript file of the repository. */
export function sources(folder = repositoryRoot): Source[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return others.has(entry.name) || entry.name.startsWith('.') ? [] : sources(path)
    return /\.tsx?$/.test(entry.name) ? [source(path)] : []
  })
}

/** Every file and folder that is or would be in the repository. */
export function tracked(): string[] {
  if (!existsSync(join(repositoryRoot, '.git'))) return sources().map(({ path }) => path)
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: repositoryRoot,
  })
  return String(listed).trim().split('\n')
}

function source(path: string): Source {
  const text = readFileSync(path, 'utf8')
  return {
    path: relative(repositoryRoot, path),
    lines: text.split('\n').length - 1,
    text,
    imports: [...text.matchAll(statement)].map(([, types, names = '', from = '']) => ({
      of: from.startsWith('.') ? relative(repositoryRoot, join(dirname(path), from)) : from,
      names,
      types: types !== undefined || /^\s*\{(\s*type [^,}]+,?)+\s*\}\s*$/.test(names),
    })),
  }
}

/** `import … from '…'`, `export … from '…'`, `import '…'`. */
const statement = /^(?:(?:import|export)(?: (type)(?= ))?([^'";=]*?)\bfrom |import )'([^']+)'$/gm
