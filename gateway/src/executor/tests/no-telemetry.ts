/** Imported before anything of Apollo's: its packages send usage data out unless told not to. */
process.env.APOLLO_TELEMETRY_DISABLED = '1';
