using System.Runtime.ExceptionServices;

namespace Cartography.Cypher.Tests;

/// <summary>Runs work on a thread with the smallest stack that a host gives its threads.</summary>
internal static class SmallStack
{
    public static void Run(Action work)
    {
        ExceptionDispatchInfo? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    work();
                }
                catch (Exception e)
                {
                    failure = ExceptionDispatchInfo.Capture(e);
                }
            },
            maxStackSize: 1024 * 1024);
        thread.Start();
        thread.Join();
        failure?.Throw();
    }
}
