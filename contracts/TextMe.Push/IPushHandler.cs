using System.Threading;
using System.Threading.Tasks;

namespace TextMe.Push;

/// <summary>
/// Does what there is to do about pushes. The service is answered 200 once a method has ended; one that throws is answered 500, and the service sends the push
/// again, for a while.
/// </summary>
/// <remarks>
/// After a few failures the service stops pushing for good, without notice (sheet §10, D): store the push and end, and do in the background what may fail. A
/// method may be called again for one push where a process ended before the <see cref="IPushLog"/> knew.
/// </remarks>
public interface IPushHandler
{
    /// <summary>A message was delivered, or was not.</summary>
    /// <param name="report">The report.</param>
    /// <param name="cancellationToken">The service has hung up.</param>
    Task OnReportAsync(PushedReport report, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Somebody sent a message to one of your numbers.</summary>
    /// <param name="message">The message.</param>
    /// <param name="cancellationToken">The service has hung up.</param>
    Task OnMessageAsync(PushedMessage message, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>A number was blocked.</summary>
    /// <param name="block">The number.</param>
    /// <param name="cancellationToken">The service has hung up.</param>
    Task OnBlockAsync(PushedBlock block, CancellationToken cancellationToken) => Task.CompletedTask;
}
