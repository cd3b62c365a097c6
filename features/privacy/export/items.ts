import { frameworkOf, itemsOf as allOf } from '../../../rules/success-profile.ts'

/** An item of a framework as people read it; its key where the framework no longer has it. */
export const itemsOf = (framework: string, key: string): { item: string } => {
  const known = frameworkOf(framework)
  return { item: (known && allOf(known).find((item) => item.key === key)?.label) ?? key }
}
