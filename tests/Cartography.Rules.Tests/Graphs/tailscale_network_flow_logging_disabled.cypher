// fails
CREATE (:TailscaleTailnet {id: 'net', network_flow_logging_on: false})

// passes
CREATE (:TailscaleTailnet {id: 'net', network_flow_logging_on: true})
