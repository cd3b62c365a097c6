import { address } from '../platform/address.ts'

/** The addresses of an organisation that recruits: its portal, and the posts of its board. */
export const hiring = {
  hiring: address('/hiring'),

  boardsPosts: address('/board-posts'),
  boardPosts: address('/organisations/:code/board-posts'),
  addBoardPost: address('/organisations/:code/board-posts/new'),
  usualBoard: address('/organisations/:code/board-posts/usual'),
  changeBoardPost: address('/board-posts/:id/edit'),
  removeBoardPost: address('/board-posts/:id/remove'),
} as const
