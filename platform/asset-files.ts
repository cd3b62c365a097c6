import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { findPackageJSON } from 'node:module'
import { dirname, extname, join } from 'node:path'

export interface AssetFile {
  name: string
  address: string
  bytes: Buffer
}

/** Every file the pages need: ours and the official ones, with those that name others naming them by their address. */
export function assetFiles(): AssetFile[] {
  const own = join(dirname(findPackageJSON('..', import.meta.url)!), 'ui')
  const official = join(dirname(findPackageJSON('nhsuk-frontend', import.meta.url)!), 'dist/nhsuk')
  const images = readdirSync(join(official, 'assets/images')).map((name) =>
    assetFile(name, readFileSync(join(official, 'assets/images', name))),
  )
  return [
    ...images,
    assetFile('manifest.json', manifest(read(official, 'assets/manifest.json'), images)),
    assetFile('aspire.css', stylesheet(read(official, 'nhsuk-frontend.min.css'), allIn(join(own, 'styles')), images)),
    assetFile('aspire.js', script(read(official, 'nhsuk-frontend.min.js'), read(own, 'scripts/aspire.js'))),
  ]
}

/** The official stylesheet without the fonts it asks another host for, then our own. */
export function stylesheet(official: string, own: string, images: AssetFile[]) {
  const local = withoutSourceMap(official).replace(/@font-face\s*\{[^}]*\}/g, '')
  return `${local}\n${own}`.replace(/\/assets\/images\/([\w.-]+)/g, (_, name: string) => addressOf(name, images))
}

/** The official script and ours as one module: nothing else can call `initAll` where scripts in the page are forbidden. */
export function script(official: string, own: string) {
  const code = replaceOnce(withoutSourceMap(official), /\bexport\s*\{(?:[^}]*,)?\s*initAll\s*(?:,[^}]*)?\}\s*;?\s*$/)
  return `${code}\n{\n${replaceOnce(own, /^import \{ initAll \} from 'nhsuk-frontend'\n/)}}\n`
}

function allIn(folder: string) {
  const names = readdirSync(folder).sort()
  return names.map((name) => read(folder, name)).join('\n')
}

function manifest(official: string, images: AssetFile[]) {
  const { icons } = JSON.parse(official) as { icons: { src: string }[] }
  const ours = icons.map((icon) => ({ ...icon, src: addressOf(icon.src.replace('images/', ''), images) }))
  return JSON.stringify({ name: 'Aspire Together', start_url: '/', icons: ours })
}

function addressOf(name: string, files: AssetFile[]) {
  const file = files.find((other) => other.name === name)
  if (!file) throw new Error(`nhsuk-frontend refers to "${name}", which is not among its images.`)
  return file.address
}

function replaceOnce(code: string, statement: RegExp) {
  if (!statement.test(code)) throw new Error(`The scripts cannot be joined: ${statement} is not where it is expected.`)
  return code.replace(statement, '')
}

const read = (...path: string[]) => readFileSync(join(...path), 'utf8')
const withoutSourceMap = (text: string) => text.replace(/\/\*# sourceMappingURL=.*?\*\/|\/\/# sourceMappingURL=.*/g, '')

function assetFile(name: string, content: string | Buffer): AssetFile {
  const bytes = Buffer.from(content)
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8)
  const extension = extname(name)
  return { name, bytes, address: `/assets/${name.slice(0, -extension.length)}-${hash}${extension}` }
}
