export { nationalTimeline } from "./national-timeline.ts";
export { onSheet } from "./on-sheet.ts";
export { regulationFor } from "./regulation-for.ts";
export { type ReportingCalendarOptions, reportingCalendar } from "./reporting-calendar.ts";
export {
  defineTimeline,
  type RegulationTimeline,
  type RegulationTimelineInput,
  regulationTimelineShape,
} from "./timeline.ts";
