/** How long work may still go on. Whoever knows the clock hands it over; whoever works asks before it begins. */
export interface TimeLeft {
  /** Milliseconds that the service has left; 0 or less where it has none. */
  readonly left: number;
  /** Milliseconds that one rule or one document may take now. */
  readonly step: number;
  /** Seconds that the whole run was given, as messages name them. */
  readonly seconds: number;
}
