// fails
CREATE (:DuoEndpoint {id: 'de', firewall_status: 'Off'}), (:DuoPhone {id: 'ph', screenlock: false}), (:JamfComputer {id: 'jc', filevault_enabled: false}), (:JamfMobileDevice {id: 'jm', passcode_present: false})
CREATE (t:TailscaleTailnet {id: 'net'})-[:RESOURCE]->(:TailscaleDevice {id: 'td', hostname: 'laptop', posture_jamfpro_file_vault_status: ''})

// passes
CREATE (:DuoEndpoint {id: 'de', firewall_status: 'On'}), (:DuoPhone {id: 'ph', screenlock: true}), (:JamfComputer {id: 'jc', filevault_enabled: true}), (:JamfMobileDevice {id: 'jm', passcode_present: true})
CREATE (t:TailscaleTailnet {id: 'net'})-[:RESOURCE]->(:TailscaleDevice {id: 'td', hostname: 'laptop', posture_jamfpro_file_vault_status: 'Enabled'})
