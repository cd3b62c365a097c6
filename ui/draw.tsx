import type { Child } from 'hono/jsx'
import type { Failure, Frame } from '../platform/frame.ts'
import { FailurePage } from './failure.tsx'
import { FrameContext } from './frame.tsx'

/** A page's HTML, in its frame. */
export const drawPage = (frame: Frame, content: Child): string | Promise<string> =>
  afterDoctype((<FrameContext.Provider value={frame}>{content}</FrameContext.Provider>).toString())

/** The page for what went wrong. */
export const drawFailure = (frame: Frame, failure: Failure) => drawPage(frame, <FailurePage failure={failure} />)

const afterDoctype = (html: string | Promise<string>) =>
  typeof html === 'string' ? `<!DOCTYPE html>${html}` : html.then((text) => `<!DOCTYPE html>${text}`)
