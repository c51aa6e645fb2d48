// Imported before @apollo/gateway, which otherwise starts an exporter to a remote host.
process.env.APOLLO_TELEMETRY_DISABLED = "true";
