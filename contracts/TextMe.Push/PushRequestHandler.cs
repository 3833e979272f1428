using System;
using System.Buffers;
using System.IO.Pipelines;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace TextMe.Push;

/// <summary>Reads a push, has it handled once, and answers.</summary>
/// <param name="feed">The feed of the path; <see langword="null"/> if the fields tell it.</param>
/// <param name="handle">Handles a push.</param>
/// <param name="logger">Takes failures.</param>
internal sealed class PushRequestHandler(PushFeed? feed, Func<HttpContext, PushedItem, Task> handle, ILogger logger)
{
    private const int RememberedKeys = 10_000;

    private readonly PushTurns _turns = new();
    private readonly MemoryPushLog _memory = new(RememberedKeys);

    public async Task HandleAsync(HttpContext context)
    {
        PushedItem? push;
        try
        {
            push = await ReadAsync(context.Request, context.RequestAborted).ConfigureAwait(false);
        }
        catch (WireFormatException e)
        {
            PushEvents.Refused(logger, e.Message);
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        if (push is null)
        {
            PushEvents.Refused(logger, $"It has more than {PushedItem.MaxBytes} bytes.");
            context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            return;
        }

        context.Response.StatusCode = await TryHandleAsync(context, push).ConfigureAwait(false)
            ? StatusCodes.Status200OK
            : StatusCodes.Status500InternalServerError;
    }

    /// <summary>Has a push handled, unless it is known that it was before.</summary>
    /// <returns>Whether it is handled now.</returns>
    private async Task<bool> TryHandleAsync(HttpContext context, PushedItem push)
    {
        CancellationToken hungUp = context.RequestAborted;
        try
        {
            if (push.Key is not { } key)
            {
                await handle(context, push).ConfigureAwait(false);
                return true;
            }

            IPushLog log = context.RequestServices.GetService<IPushLog>() ?? _memory;
            using IDisposable turn = await _turns.EnterAsync(key, hungUp).ConfigureAwait(false);
            if (!await log.ContainsAsync(key, hungUp).ConfigureAwait(false))
            {
                await handle(context, push).ConfigureAwait(false);
                await log.AddAsync(key, CancellationToken.None).ConfigureAwait(false);
            }

            return true;
        }
        catch (OperationCanceledException) when (hungUp.IsCancellationRequested)
        {
            // Nobody waits for the answer; the service will send it again.
            return false;
        }
        catch (Exception e)
        {
            PushEvents.Failed(logger, push.Feed, e);
            return false;
        }
    }

    /// <summary>The push; <see langword="null"/> if there is more than one may have.</summary>
    private async ValueTask<PushedItem?> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        PipeReader body = request.BodyReader;
        while (request.ContentLength is null or <= PushedItem.MaxBytes)
        {
            ReadResult result = await body.ReadAsync(cancellationToken).ConfigureAwait(false);
            ReadOnlySequence<byte> form = result.Buffer;
            bool isTooLong = form.Length > PushedItem.MaxBytes;
            bool isRead = isTooLong || result.IsCompleted;
            try
            {
                if (isRead)
                {
                    return isTooLong ? null : PushedItem.Parse(form.IsSingleSegment ? form.FirstSpan : form.ToArray(), feed);
                }
            }
            finally
            {
                body.AdvanceTo(isRead ? form.End : form.Start, form.End);
            }
        }

        return null;
    }
}
