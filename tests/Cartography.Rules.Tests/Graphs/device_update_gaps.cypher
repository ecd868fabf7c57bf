// fails
CREATE (t:TailscaleTailnet {id: 'net'})-[:RESOURCE]->(:TailscaleDevice {id: 'td', hostname: 'laptop', update_available: true})

// passes
CREATE (t:TailscaleTailnet {id: 'net'})-[:RESOURCE]->(:TailscaleDevice {id: 'td', hostname: 'laptop', update_available: false})
