/**
 * A browser that translates a page wraps its texts in elements of its own. React still holds the texts that it made; when
 * it takes one away, or puts something before one, the browser would throw and the page would be gone. Here the wrapper
 * is taken in the place of the text, and what is nowhere below its old parent any more is let go.
 *
 * That saves the page, not each value: a text that changes must be the only child of its element, so that React replaces
 * whatever stands in it.
 */
export function surviveTranslation(): void {
  // oxlint-disable-next-line typescript/unbound-method -- each is called on the element that it was asked of
  const { removeChild, insertBefore } = Node.prototype
  Node.prototype.removeChild = function removeOwn<T extends Node>(this: Node, child: T): T {
    const own = findOwnChild(this, child)
    if (own !== null) removeChild.call(this, own)
    return child
  }
  Node.prototype.insertBefore = function insertBeforeOwn<T extends Node>(
    this: Node,
    node: T,
    before: Node | null,
  ): T {
    insertBefore.call(this, node, findOwnChild(this, before))
    return node
  }
}

/** The child of an element that is a node, or has it somewhere below; `null` where none has. */
function findOwnChild(parent: Node, node: Node | null): Node | null {
  let own = node
  while (own !== null && own.parentNode !== parent) own = own.parentNode
  return own
}
