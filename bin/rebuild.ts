import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

// bin/dev runs this before each start. A build that fails leaves its message, and the next change tries again.
const { status } = spawnSync(join(import.meta.dirname, 'install'), { stdio: 'inherit' })
if (status !== 0) process.exit(1)
