/** Files that were dropped or chosen, folders with all that is in them, each with the path it had there. */
export interface Dropped {
  readonly path: string
  readonly file: File
}

/** Must be called while the event is handled: afterwards the browser has forgotten what was dropped. */
export function droppedIn(transfer: DataTransfer): Promise<readonly Dropped[]> {
  const items = [...transfer.items].filter(({ kind }) => kind === 'file')
  const entries = items.map((item) => item.webkitGetAsEntry?.() ?? item.getAsFile())
  return Promise.all(entries.map((entry) => (entry instanceof File ? [own(entry)] : entry ? within(entry) : []))).then((all) => all.flat())
}

/** What a file field holds; a folder's files know their way in it. */
export const chosenIn = (files: FileList): readonly Dropped[] => [...files].map(own)

const own = (file: File): Dropped => ({ path: file.webkitRelativePath || file.name, file })

async function within(entry: FileSystemEntry): Promise<readonly Dropped[]> {
  const path = entry.fullPath.replace(/^\//, '')
  if (isFile(entry)) return [{ path, file: await new Promise<File>((resolve, reject) => entry.file(resolve, reject)) }]
  const all: Dropped[] = []
  const inside = await entriesOf(entry as FileSystemDirectoryEntry)
  for (const one of inside.toSorted((a, b) => BY_NAME.compare(a.name, b.name))) all.push(...(await within(one)))
  return all
}

const BY_NAME = new Intl.Collator('en', { numeric: true })

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile

/** A browser gives a hundred at a time. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader()
  const all: FileSystemEntry[] = []
  for (;;) {
    const some = await new Promise<readonly FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
    if (some.length === 0) return all
    all.push(...some)
  }
}
