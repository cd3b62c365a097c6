import { createContext, useContext } from 'hono/jsx'
import type { Frame } from '../platform/frame.ts'

/** What surrounds the page that is being rendered. */
export const FrameContext = createContext<Frame | null>(null)

export function useFrame(): Frame {
  const frame = useContext(FrameContext)
  if (!frame) throw new Error('A page is rendered inside its frame.')
  return frame
}
