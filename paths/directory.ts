import { address } from '../platform/address.ts'

/** The addresses of the team's directory of members, beside those of one member. */
export const directory = {
  members: address('/members'),
  compareMembers: address('/members/compare'),
  exportMembers: address('/members/export'),
  exportsMade: address('/members/exports'),
  exportedMembers: address('/members/exports/:id'),
  savedSearches: address('/members/searches'),
  saveSearch: address('/members/searches/new'),
  editSearch: address('/members/searches/:id/edit'),
  deleteSearch: address('/members/searches/:id/delete'),
} as const
