// fails
CREATE (t:TailscaleTailnet {id: 'net'})-[:RESOURCE]->(:TailscaleDevice {id: 'td', hostname: 'laptop', key_expiry_disabled: true})

// passes
CREATE (t:TailscaleTailnet {id: 'net'})-[:RESOURCE]->(:TailscaleDevice {id: 'td', hostname: 'laptop', key_expiry_disabled: false})
