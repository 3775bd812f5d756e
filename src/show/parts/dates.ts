export {
  betweenWords,
  type Days,
  dateAt,
  dateWords,
  dayNumber,
  daysBetween,
  daysOf,
  dayWords,
  edtfOf,
  monthWords,
  yearWords,
} from '../../model/date-words.ts'
