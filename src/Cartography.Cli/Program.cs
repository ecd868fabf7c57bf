using System.Runtime.InteropServices;
using Cartography.Cli;

// Ctrl-C and a request to terminate end the work at the next safe point: what was acknowledged is on disk by then.
using var stop = new CancellationTokenSource();
using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);

return await CommandLine.RunAsync(CalledAs.WithCommand(CalledAs.Program(), args), new CommandEnvironment(Console.Out, Console.Error), stop.Token);

void Stop(PosixSignalContext signal)
{
    // The second one does not wait.
    if (!stop.IsCancellationRequested)
    {
        signal.Cancel = true;
        stop.Cancel();
    }
}
