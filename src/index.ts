/** The public surface of the library. */
export { closeLibrary, type ReadOptions, type ReadResult, readDocument, readText } from './library.ts'
export { Failure } from './model/failure.ts'
export type { Reading } from './model/reading.ts'
export { ReadingSchema } from './model/reading.ts'
