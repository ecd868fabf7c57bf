// fails
CREATE (:JamfComputer {id: 'jc', supervised: false}), (:JamfMobileDevice {id: 'jm', managed: false})
CREATE (t:TailscaleTailnet {id: 'net'})-[:RESOURCE]->(:TailscaleDevice {id: 'td', hostname: 'laptop', posture_intune_compliance_state: 'noncompliant'})

// passes
CREATE (:JamfComputer {id: 'jc', supervised: true}), (:JamfMobileDevice {id: 'jm', managed: true})
CREATE (t:TailscaleTailnet {id: 'net'})-[:RESOURCE]->(:TailscaleDevice {id: 'td', hostname: 'laptop', posture_intune_compliance_state: 'Compliant'})
