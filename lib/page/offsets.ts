declare const blockOffsetBrand: unique symbol
declare const nodeOffsetBrand: unique symbol

/** UTF-16 offset into the text of a block. */
export type BlockOffset = number & { readonly [blockOffsetBrand]: true }

/** UTF-16 offset into the data of one text node of the page. */
export type NodeOffset = number & { readonly [nodeOffsetBrand]: true }

/** The one door by which a number (an offset of the detector, say) becomes an offset in a block. */
export function blockOffset(offset: number): BlockOffset {
  return offset as BlockOffset
}

export function nodeOffset(offset: number): NodeOffset {
  return offset as NodeOffset
}
