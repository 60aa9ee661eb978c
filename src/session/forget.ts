import { emptyWatchList } from '../domain/watch-list.ts'
import { forgetEverything } from '../storage/vault-changes.ts'
import { readWatchList, writeWatchList } from '../storage/watch-list.ts'
import { dropUndo } from './watch-list.ts'

/** Forgets all that was ever kept on this device, and lets this page see that it is gone. */
export function forgetAllKept(): void {
  // Else "undo" could bring back what the last change took off the list.
  dropUndo()
  forgetEverything()
  // Where the browser keeps nothing, the page itself still has a list.
  if (readWatchList() !== emptyWatchList) writeWatchList(emptyWatchList)
  // The browser tells only the other tabs that everything is gone from the disk.
  window.dispatchEvent(new StorageEvent('storage'))
}
