using System.Net.Http.Headers;

namespace FactCheck.Judge.Providers;

/// <summary>Reads each answer whole before it is handed on, and stops at a limit: neither a huge answer nor a slow one can hold the program.</summary>
internal sealed class BoundedResponseHandler(HttpMessageHandler inner, int maxBytes) : DelegatingHandler(inner)
{
    private const int BlockSize = 16 * 1024;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        HttpResponseMessage response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        try
        {
            HttpContentHeaders headers = response.Content.Headers;
            using MemoryStream whole = new();
            await using (Stream body = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false))
            {
                byte[] block = new byte[BlockSize];
                for (int read = await body.ReadAsync(block, cancellationToken).ConfigureAwait(false); read > 0; read = await body.ReadAsync(block, cancellationToken).ConfigureAwait(false))
                {
                    if (whole.Length + read > maxBytes)
                    {
                        throw new JudgeException(JudgeFailure.TooLarge, "the answer is larger than allowed (MaxAnswerBytes)");
                    }

                    whole.Write(block, 0, read);
                }
            }

            ByteArrayContent content = new(whole.ToArray());
            foreach ((string name, IEnumerable<string> values) in headers.Where(header => !header.Key.Equals("Content-Length", StringComparison.OrdinalIgnoreCase)))
            {
                content.Headers.TryAddWithoutValidation(name, values);
            }

            response.Content = content;
            return response;
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }
}
