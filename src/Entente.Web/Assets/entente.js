// Scripts only improve: every page works without them.
