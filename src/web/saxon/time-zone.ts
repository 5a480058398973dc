const berlin = new Intl.DateTimeFormat('en', {
  ...{ timeZone: 'Europe/Berlin', hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric' },
  ...{ hour: 'numeric', minute: 'numeric', second: 'numeric' },
});

/** Dates without a time zone are those of the people who wrote them, wherever the browser is: SaxonJS asks for nothing but the offset. */
export function inGermany(): void {
  Date.prototype.getTimezoneOffset = function (this: Date): number {
    const part = Object.fromEntries(berlin.formatToParts(this).map(({ type, value }) => [type, Number(value)]));
    const { year, month, day, hour, minute, second } = part as Record<string, number>;
    const there = Date.UTC(year!, month! - 1, day, hour, minute, second);
    return Math.round((this.getTime() - there) / 60_000);
  };
}
