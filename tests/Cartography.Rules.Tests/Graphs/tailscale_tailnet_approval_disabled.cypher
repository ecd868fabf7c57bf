// fails
CREATE (:TailscaleTailnet {id: 'net', devices_approval_on: false, users_approval_on: false})

// passes
CREATE (:TailscaleTailnet {id: 'net', devices_approval_on: true, users_approval_on: true})
