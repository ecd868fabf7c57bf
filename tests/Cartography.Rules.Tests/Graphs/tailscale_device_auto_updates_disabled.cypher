// fails
CREATE (:TailscaleTailnet {id: 'net', devices_auto_updates_on: false})

// passes
CREATE (:TailscaleTailnet {id: 'net', devices_auto_updates_on: true})
