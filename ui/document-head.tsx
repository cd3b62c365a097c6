import { loadAssets } from '../platform/assets.ts'

const assets = loadAssets()

/** Everything that a page loads: one stylesheet, one script and the icons, from here only. */
export function DocumentHead({ title }: { title: string }) {
  return (
    <head>
      <meta charset="utf-8" />
      <title>{title} - Aspire Together</title>
      <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
      <meta name="theme-color" content="#005eb8" />
      <link rel="icon" href={assets.href('favicon.svg')} sizes="any" type="image/svg+xml" />
      <link rel="stylesheet" href={assets.href('aspire.css')} />
      <script type="module" src={assets.href('aspire.js')}></script>
    </head>
  )
}
