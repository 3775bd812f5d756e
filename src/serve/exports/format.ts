/** A shape in which a case leaves the house. Texts and bytes stream; folders are files, zipped where one file is wanted. */
import type { ExportCase } from './export-case.ts'

interface Common {
  /** As in `hearsay export gexf`. */
  readonly name: string
  /** One sentence: what it is, and for whom. */
  readonly about: string
}

export interface TextFormat extends Common {
  readonly kind: 'text'
  readonly ending: string
  readonly mediaType: string
  readonly write: (of: ExportCase) => AsyncIterable<string>
}

/** One file that is no text. */
export interface BytesFormat extends Common {
  readonly kind: 'bytes'
  readonly ending: string
  readonly mediaType: string
  readonly bytes: (of: ExportCase) => AsyncIterable<Uint8Array>
}

export interface ExportFile {
  /** Relative, with slashes; made of letters, digits, dots, hyphens and slashes that no file system minds. */
  readonly path: string
  readonly bytes: Uint8Array
}

export interface FolderFormat extends Common {
  readonly kind: 'folder'
  readonly files: (of: ExportCase) => AsyncIterable<ExportFile>
}

export type Format = TextFormat | BytesFormat | FolderFormat

const encoder = new TextEncoder()

export const fileOf = (path: string, text: string): ExportFile => ({ path, bytes: encoder.encode(text) })
