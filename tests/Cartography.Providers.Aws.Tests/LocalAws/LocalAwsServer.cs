using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Cartography.Testing;

namespace Cartography.Providers.Aws.Tests.LocalAws;

/// <summary>The local AWS of the shared folder with its default estate, for the tests of one class; absent where folder or Python is.</summary>
public sealed class LocalAwsServer : IAsyncLifetime
{
    private readonly HttpMessageInvoker _http = new(new SocketsHttpHandler { UseProxy = false });
    private Process? _server;

    /// <summary>Why there is none; null when there is one.</summary>
    public string? Absent { get; private set; }

    public string Address { get; private set; } = string.Empty;

    public async ValueTask InitializeAsync()
    {
        if (SharedFolder.Path is not { } shared)
        {
            Absent = SharedFolder.Missing;
            return;
        }

        if (OperatingSystem.IsWindows() || !OnPath("python3"))
        {
            Absent = "The local AWS needs Python 3 on Linux.";
            return;
        }

        var run = Path.Combine(shared, "aws", "run");
        var port = FreePort();
        Address = $"http://127.0.0.1:{port}";
        _server = Start(run, ["-p", $"{port}", "--keep-alive", "--cache", "--quiet"]);
        await WaitUntilItAnswers();
        using var seed = Start(run, ["seed", "--endpoint", Address, "--regions", "us-east-1,eu-west-1", "--accounts", "1", "--reset"]);
        await seed.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, seed.ExitCode);
    }

    /// <summary>Sets what goes wrong from now on; <c>{}</c> sets all back.</summary>
    public Task Set(string faults) => Post("/moto-plus/set", faults, null);

    /// <summary>A call of the ec2 protocol, past the code that is tested.</summary>
    public Task Call(string form, string region) => Post("/", form, $"AWS4-HMAC-SHA256 Credential=key/20260101/{region}/ec2/aws4_request, SignedHeaders=host, Signature=0");

    public async ValueTask DisposeAsync()
    {
        if (_server is { HasExited: false })
        {
            _server.Kill(entireProcessTree: true);
            await _server.WaitForExitAsync(CancellationToken.None);
        }

        _server?.Dispose();
        _http.Dispose();
    }

    private static Process Start(string file, string[] arguments)
    {
        var start = new ProcessStartInfo(file, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    private static bool OnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private async Task WaitUntilItAnswers()
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                using var request = new HttpRequestMessage(HttpMethod.Get, Address + "/moto-plus/calls");
                using var response = await _http.SendAsync(request, TestContext.Current.CancellationToken);
                return;
            }
            catch (HttpRequestException) when (attempt < 600 && _server is { HasExited: false })
            {
                await Task.Delay(TimeSpan.FromMilliseconds(200), TimeProvider.System, TestContext.Current.CancellationToken);
            }
        }
    }

    private async Task Post(string path, string body, string? authorization)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Address + path);
        request.Content = new StringContent(body, Encoding.UTF8, authorization is null ? "application/json" : "application/x-www-form-urlencoded");

        if (authorization is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        }

        using var response = await _http.SendAsync(request, TestContext.Current.CancellationToken);
        response.EnsureSuccessStatusCode();
    }
}
