// These tests talk over real sockets against clocks: side by side on few cores they would time each other out.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
