using System.CommandLine;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Cartography.Bolt.Server;
using Cartography.Bolt.Server.Authentication;
using Cartography.Cli.Options;
using Cartography.Cli.Reporting;
using Cartography.Core.Options;
using Cartography.Stores.Serving;
using Cartography.Stores.Sharing;
using Serilog;

namespace Cartography.Cli.Commands;

/// <summary><c>cartography serve</c>: opens the graph to Neo4j's drivers and Browser until it is ended.</summary>
internal sealed class ServeCommand
{
    private readonly Option<string> _bolt = new("--bolt")
    {
        Description = "Where Bolt is answered, TCP and WebSocket on one port (default: 127.0.0.1:7687).",
        HelpName = "ADDRESS:PORT",
        DefaultValueFactory = _ => "127.0.0.1:7687",
    };

    private readonly Option<string> _http = new("--http")
    {
        Description = "Where tools ask for Bolt's address first (default: 127.0.0.1:7474, if it is free).",
        HelpName = "ADDRESS:PORT",
        DefaultValueFactory = _ => "127.0.0.1:7474",
    };

    private readonly Option<bool> _readOnly = new("--read-only") { Description = "Refuse whatever would write." };

    private readonly Option<string[]> _origins = new("--allow-origin")
    {
        Description = "A web page's origin that may connect without a password, besides those of this machine. Can be given several times.",
        HelpName = "https://HOST[:PORT]",
    };

    private readonly Option<string?> _certificate = new("--tls-certificate") { Description = "A PEM file with certificate and chain: turns on TLS.", HelpName = "FILE" };

    private readonly Option<string?> _key = new("--tls-key") { Description = "The PEM file of the certificate's private key.", HelpName = "FILE" };

    private readonly Option<string> _user = new("--user")
    {
        Description = "The user who may log in, with --password-env-var (default: neo4j).",
        HelpName = "NAME",
        DefaultValueFactory = _ => "neo4j",
    };

    private readonly Option<string?> _password = new("--password-env-var")
    {
        Description = "The NAME of an environment variable that holds the password; without it everybody on this machine may connect.",
        HelpName = "VARIABLE",
    };

    private readonly CommonOptions _common;
    private readonly CommandEnvironment _environment;

    private ServeCommand(CommonOptions common, CommandEnvironment environment)
    {
        _common = common;
        _environment = environment;
    }

    public static Command Create(CommonOptions common, CommandEnvironment environment)
    {
        var serve = new ServeCommand(common, environment);

        var command = new Command("serve", "Open the graph to Neo4j's drivers and Neo4j Browser.")
        {
            serve._bolt, serve._http, serve._readOnly, serve._origins, serve._certificate, serve._key, serve._user, serve._password,
        };

        command.SetAction(serve.Run);
        return command;
    }

    private async Task<int> Run(ParseResult parsed, CancellationToken cancel)
    {
        var endpoint = Endpoint(_bolt.Name, parsed.GetRequiredValue(_bolt));
        var http = Endpoint(_http.Name, parsed.GetRequiredValue(_http));
        using var certificate = Certificate(parsed);
        var authenticator = Authenticator(parsed);
        await using var log = LogSetup.Create(_common.Logging(parsed));
        var folder = _common.DataFolder(parsed, _environment);
        await using var store = await StoreOpener.OpenOrCreate(folder, _environment, cancel);

        var isReadOnly = parsed.GetValue(_readOnly);
        var held = store as HeldStore;
        await using var holder = held is null ? await HolderDatabase.ConnectAsync(folder, isReadOnly, _environment.Clock, cancel) : null;
        IBoltDatabase database = holder is null ? new EngineDatabase(held!.Embedded.Engine, isReadOnly) : holder;

        var options = new BoltServerOptions
        {
            Endpoint = endpoint,
            Authenticator = authenticator,
            Certificate = certificate,
            RequiresTls = !IPAddress.IsLoopback(endpoint.Address),
            AllowedOrigins = parsed.GetValue(_origins) ?? [],
            Clock = _environment.Clock,
            OnError = error => log.Error(error, "A query failed in a way that was not foreseen: {Message:l}", error.Message),
            OnDisconnect = (name, error) => log.Debug(error, "Connection {Name:l} ended: {Message:l}", name, error.Message),
        };

        await using var server = Start(database, options);
        held?.Embedded.Engine.Connections = new ServerConnections(server, !authenticator.IsOpen);
        await using var discovery = Discover(http, parsed.GetResult(_http) is { Implicit: false }, options, server.Endpoint, log);
        log.Information("Serving the {Store:l} on bolt://{Endpoint:l}; Ctrl-C ends it", store.Description, server.Endpoint.ToString());
        await Ended(cancel);
        return ExitCode.Success;
    }

    private static BoltServer Start(IBoltDatabase database, BoltServerOptions options)
    {
        try
        {
            return BoltServer.Start(database, options);
        }
        catch (ArgumentException)
        {
            throw new UsageException(
                $"--bolt {options.Endpoint} can be reached from other machines, so it needs --tls-certificate, --tls-key and --password-env-var.");
        }
        catch (SocketException error)
        {
            throw new UsageException($"Nothing can be served on {options.Endpoint}: {error.Message}. Choose another one with --bolt ADDRESS:PORT.");
        }
    }

    private static DiscoveryServer? Discover(IPEndPoint http, bool isWanted, BoltServerOptions options, IPEndPoint bolt, ILogger log)
    {
        try
        {
            return DiscoveryServer.Start(http, options, bolt);
        }
        catch (SocketException error) when (!isWanted)
        {
            log.Warning("Nothing can be served on {Endpoint:l}: {Message:l}; going on without HTTP, clients have to name Bolt's port", http.ToString(), error.Message);
            return null;
        }
        catch (SocketException error)
        {
            throw new UsageException($"Nothing can be served on {http}: {error.Message}. Choose another one with --http ADDRESS:PORT.");
        }
    }

    private static async Task Ended(CancellationToken cancel)
    {
        var ended = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var registration = cancel.Register(ended.SetResult);
        await ended.Task;
    }

    private static IPEndPoint Endpoint(string option, string text) =>
        IPEndPoint.TryParse(text.Replace("localhost", "127.0.0.1", StringComparison.Ordinal), out var endpoint) && text.Contains(':', StringComparison.Ordinal)
            ? endpoint
            : throw new UsageException($"{option} '{text}' is not an address and port, such as 127.0.0.1:7687.");

    private X509Certificate2? Certificate(ParseResult parsed)
    {
        var (file, key) = (parsed.GetValue(_certificate), parsed.GetValue(_key));

        if (file is null && key is null)
        {
            return null;
        }

        if (file is null || key is null)
        {
            throw new UsageException("--tls-certificate and --tls-key go together.");
        }

        try
        {
            return X509Certificate2.CreateFromPemFile(file, key);
        }
        catch (Exception error) when (error is CryptographicException or IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"The certificate in {file} with the key in {key} cannot be read: {error.Message}");
        }
    }

    private IBoltAuthenticator Authenticator(ParseResult parsed)
    {
        if (parsed.GetValue(_password) is not { } variable)
        {
            return OpenAccess.Instance;
        }

        var password = _environment.Variable(variable)
            ?? throw new UsageException($"--password-env-var names {variable}, but that environment variable is not set.");

        return new PasswordAccess(
            new Dictionary<string, PasswordHash>(StringComparer.Ordinal) { [parsed.GetRequiredValue(_user)] = PasswordHash.Of(password) },
            _environment.Clock);
    }
}
